-- Deliveries that ended because their holder was killed or lost power. They are not the message's fault, so they do not
-- use up its deliveries; but a message that kills its holder time and again must not be delivered for ever.
ALTER TABLE message ADD COLUMN interruptions INTEGER NOT NULL DEFAULT 0;
