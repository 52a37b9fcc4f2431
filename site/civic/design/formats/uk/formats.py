# Without Django's "р.": dates stand in sentences that end with a stop of their own.
DATE_FORMAT = "j E Y"
DATETIME_FORMAT = "j E Y, G:i"
