-- Asks for the next thirty nights of homes that no cache has: wrk -s random-calendar.lua URL -- FILE-OF-IDS
function init(arguments)
    ids = {}
    for id in io.lines(arguments[1]) do
        ids[#ids + 1] = id
    end
    turn = 0
    local today = os.time()
    nights = "?from=" .. os.date("!%Y-%m-%d", today)
        .. "&to=" .. os.date("!%Y-%m-%d", today + 30 * 86400)
end

function request()
    turn = turn % #ids + 1
    return wrk.format("GET", "/v1/listings/" .. ids[turn] .. "/calendar" .. nights)
end
