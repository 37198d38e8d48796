-- Books what was quoted before: wrk -s book.lua URL -- FILE FIRST LAST
-- Each line of the file is used once: "TOKEN BOOKING QUOTE"; there have to be enough.
function init(arguments)
    requests = {}
    local number = 0
    for line in io.lines(arguments[1]) do
        number = number + 1
        if number >= tonumber(arguments[2]) and number <= tonumber(arguments[3]) then
            local token, booking, quote = line:match("(%S+) (%S+) (%S+)")
            requests[#requests + 1] = wrk.format("POST", "/v1/bookings", {
                ["Authorization"] = "Bearer " .. token,
                ["Content-Type"] = "application/json",
                ["Idempotency-Key"] = booking,
            }, '{"id":"' .. booking .. '","quote_id":"' .. quote .. '","allow_overlap":true}')
        end
    end
    next_request = 0
end

function request()
    next_request = next_request + 1
    if next_request > #requests then
        io.stderr:write("ran out of quotes: ask for more of them\n")
        os.exit(1)
    end
    return requests[next_request]
end

-- Two quotes may be of the same nights, so that the second is refused; it says how many.
function done(summary, latency, _)
    local booked = summary.requests - summary.errors.status
    io.write(string.format(
        "bookings: %.0f/s, p50 %.2f ms, p99 %.2f ms (%d booked, %d refused)\n",
        booked / (summary.duration / 1e6), latency:percentile(50) / 1000,
        latency:percentile(99) / 1000, booked, summary.errors.status
    ))
end
