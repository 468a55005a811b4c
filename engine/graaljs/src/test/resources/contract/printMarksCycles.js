const map = {};
map.self = map;
print(map);
