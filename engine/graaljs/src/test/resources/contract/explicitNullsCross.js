record({ phone: json.null });
