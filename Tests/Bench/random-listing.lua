-- Asks for homes in an order that no cache has seen: wrk -s random-listing.lua URL -- FILE-OF-IDS
function init(arguments)
    ids = {}
    for id in io.lines(arguments[1]) do
        ids[#ids + 1] = id
    end
    turn = 0
end

function request()
    turn = turn % #ids + 1
    return wrk.format("GET", "/v1/listings/" .. ids[turn])
end
