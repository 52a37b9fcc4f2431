-- What wrk asks for. After `--`: the act (read, read-as, insert, support, comment), then for all but `read` a file of
-- session keys, a file of ideas to act on, and the number of the first act.
-- Each request of an act is a new one: another person, and once everyone has had a turn, another idea.
-- In the end one line of JSON: times in milliseconds, and how many acts were acknowledged.

local act, sessions, ideas, count, step
local csrf = string.rep("a", 32)
local threads = {}
accepted = 0

function setup(thread)
    thread:set("place", #threads)
    table.insert(threads, thread)
end

local function lines_of(path)
    local lines = {}
    for line in io.lines(path) do
        table.insert(lines, line)
    end
    return lines
end

function init(args)
    act = args[1]
    if act == "read" then
        return
    end
    sessions, ideas = lines_of(args[2]), lines_of(args[3])
    count, step = tonumber(args[4]) + place, 2 -- two threads take turns
    function request()
        local nth = count
        count = count + step
        return ask(nth)
    end
    if act ~= "read-as" then
        function response(status, headers)
            -- Whoever is not signed in is led elsewhere: that is no acknowledgement.
            local is_led_away = string.find(headers["location"] or headers["Location"] or "", "/account/", 1, true)
            if (status == 302 and not is_led_away) or status == 201 then
                accepted = accepted + 1
            end
        end
    end
end

function ask(nth)
    if act == "insert" then
        return send("/load/insert/", {}, "said=" .. nth)
    end
    local person = nth % #sessions
    local idea = ideas[math.floor(nth / #sessions) % #ideas + 1]
    local headers = {
        ["Cookie"] = "sessionid=" .. sessions[person + 1] .. "; csrftoken=" .. csrf,
        ["X-CSRFToken"] = csrf,
        -- Everyone has an address of her own, as the limiter would see it.
        ["X-Forwarded-For"] = string.format("10.1.%d.%d", math.floor(person / 256), person % 256),
    }
    if act == "read-as" then
        return wrk.format("GET", wrk.path, headers)
    end
    local key = string.format("key=%08x-0000-4000-8000-000000000000", nth)
    if act == "support" then
        return send("/acts/support/" .. idea .. "/", headers, "set=on&" .. key)
    end
    local words = "text=Na+nossa+escola+foi+assim+que+se+fez,+e+em+tres+meses+a+conta+desceu.+" .. nth
    return send("/acts/comment/" .. idea .. "/", headers, words .. "&language=pt-pt&" .. key)
end

function send(path, headers, body)
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    return wrk.format("POST", path, headers, body)
end

function done(summary, latency, requests)
    local acknowledged = 0
    for _, thread in ipairs(threads) do
        acknowledged = acknowledged + thread:get("accepted")
    end
    local errors = summary.errors
    print(string.format(
        '{"requests": %d, "rps": %.2f, "p50": %.3f, "p95": %.3f, "p99": %.3f, "acknowledged": %d, "failed": %d}',
        summary.requests, summary.requests / summary.duration * 1e6,
        latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
        acknowledged, errors.status + errors.connect + errors.read + errors.write + errors.timeout
    ))
end
