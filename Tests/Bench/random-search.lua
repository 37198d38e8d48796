-- Searches any city, dates and guests: wrk -s random-search.lua URL -- FILE-OF-CITIES
function init(arguments)
    cities = {}
    for city in io.lines(arguments[1]) do
        cities[#cities + 1] = city
    end
    math.randomseed(7)
end

function request()
    local start = os.time() + math.random(5, 200) * 86400
    local nights = math.random(2, 7)
    return wrk.format(
        "GET",
        "/v1/search/listings?limit=25&q=" .. cities[math.random(#cities)]
            .. "&guests=" .. math.random(1, 4)
            .. "&check_in=" .. os.date("!%Y-%m-%d", start)
            .. "&check_out=" .. os.date("!%Y-%m-%d", start + nights * 86400)
    )
end
