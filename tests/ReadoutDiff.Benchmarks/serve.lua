-- A reader who opens one page after another, for wrk. READOUTDIFF_PAGES names a file of paths, READOUTDIFF_PAUSE the mean pause in milliseconds.
local pages = {}
for line in io.lines(os.getenv("READOUTDIFF_PAGES")) do pages[#pages + 1] = line end
local pause = tonumber(os.getenv("READOUTDIFF_PAUSE")) or 0
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

function init()
  math.randomseed(number * 7919)
end

function request()
  return wrk.format("GET", pages[math.random(#pages)])
end

function delay()
  return pause == 0 and 0 or math.random(math.floor(pause / 2), math.floor(pause * 3 / 2))
end
