-- The search index follows the deals, their brands and their mails.

CREATE TRIGGER search_deal_insert AFTER INSERT ON deals BEGIN
  INSERT INTO search (rowid, text) SELECT number, text FROM search_texts WHERE number = NEW.number;
END;

CREATE TRIGGER search_deal_update AFTER UPDATE OF brand_id, title, notes, agency ON deals BEGIN
  DELETE FROM search WHERE rowid = OLD.number;
  INSERT INTO search (rowid, text) SELECT number, text FROM search_texts WHERE number = NEW.number;
END;

CREATE TRIGGER search_deal_delete AFTER DELETE ON deals BEGIN
  DELETE FROM search WHERE rowid = OLD.number;
END;

CREATE TRIGGER search_brand_insert AFTER INSERT ON brands BEGIN
  INSERT INTO search (rowid, text) SELECT number, text FROM search_texts WHERE brand_id = NEW.id;
END;

CREATE TRIGGER search_brand_update AFTER UPDATE OF name ON brands BEGIN
  DELETE FROM search WHERE rowid IN (SELECT number FROM deals WHERE brand_id = OLD.id);
  INSERT INTO search (rowid, text) SELECT number, text FROM search_texts WHERE brand_id = NEW.id;
END;

CREATE TRIGGER search_message_insert AFTER INSERT ON messages BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM deals WHERE id = NEW.deal_id);
  INSERT INTO search (rowid, text) SELECT number, text FROM search_texts WHERE deal_id = NEW.deal_id;
END;

CREATE TRIGGER search_message_update AFTER UPDATE OF subject, text, deal_id ON messages BEGIN
  DELETE FROM search WHERE rowid IN (SELECT number FROM deals WHERE id IN (OLD.deal_id, NEW.deal_id));
  INSERT INTO search (rowid, text) SELECT number, text FROM search_texts WHERE deal_id IN (OLD.deal_id, NEW.deal_id);
END;

CREATE TRIGGER search_message_delete AFTER DELETE ON messages BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM deals WHERE id = OLD.deal_id);
  INSERT INTO search (rowid, text) SELECT number, text FROM search_texts WHERE deal_id = OLD.deal_id;
END;
