-- Asks whether homes have changed that no cache has: wrk -s random-unchanged.lua URL -- FILE-OF-IDS-AND-TAGS
function init(arguments)
    homes = {}
    for line in io.lines(arguments[1]) do
        local id, tag = line:match("(%S+) (%S+)")
        homes[#homes + 1] = { path = "/v1/listings/" .. id, headers = { ["If-None-Match"] = tag } }
    end
    turn = 0
end

function request()
    turn = turn % #homes + 1
    return wrk.format("GET", homes[turn].path, homes[turn].headers)
end
