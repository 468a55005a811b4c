record(settings, settings.theme.color, settings.tags[1])
