local bomb = { 1 }
for _ = 1, 100000 do
  bomb = { bomb }
end
record(bomb)
