[null, json.null, true, 'a b', {}, none()].forEach((value) => dump(value));
