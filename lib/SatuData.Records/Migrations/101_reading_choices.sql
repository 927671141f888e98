-- What a person chose about the reading of an upload: encoding, delimiter, header row, sheet, repairs declined.

ALTER TABLE submission ADD COLUMN choices_json TEXT;
