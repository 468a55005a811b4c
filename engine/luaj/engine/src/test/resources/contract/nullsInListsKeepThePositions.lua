local scores = scores()
record(scores, scores[3], { 1, json.null, 3 })
