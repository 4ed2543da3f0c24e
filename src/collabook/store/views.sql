-- What SQL can say without a date. Remade with every migration.

-- One row for each deal with its brand's name.
CREATE VIEW deal_cards AS
SELECT deals.*, brands.name AS brand, brands.folded AS brand_folded
FROM deals JOIN brands ON brands.id = deals.brand_id;

-- One row for each payment, refund and chargeback, as ``domain.allocation`` reckons it; a test compares the two.
CREATE VIEW money_moves AS
SELECT id, deal_id, received_on,
       CASE kind WHEN 'payment' THEN gross ELSE -gross END AS moved,
       CASE WHEN kind <> 'payment'
             AND coalesce(effect, CASE kind WHEN 'refund' THEN 'reduces_fee' ELSE 'reopens' END) = 'reduces_fee'
            THEN gross ELSE 0 END AS reduced
FROM payments;

-- The deals whose instalments are owed, by the rule of ``domain.allocation``; a test compares the two.
CREATE VIEW owing_deals AS
SELECT id, number, stage FROM deals
WHERE stage IN ('agreed', 'cancelled') OR (stage = 'ghosted' AND agreed_on IS NOT NULL);

-- A number stays with its deal, also when the deal is gone.
CREATE TRIGGER number_given AFTER INSERT ON deals BEGIN
  INSERT OR IGNORE INTO numbering (number, deal_id) VALUES (NEW.number, NEW.id);
END;

-- What can be found of a deal, as one folded text.
CREATE VIEW search_texts AS
SELECT deals.number, deals.id AS deal_id, deals.brand_id,
       fold(brands.name || ' ' || coalesce(deals.title, '') || ' ' || coalesce(deals.notes, '') || ' '
            || coalesce(deals.agency, '') || ' '
            || coalesce((SELECT group_concat(coalesce(subject, '') || ' ' || coalesce(text, ''), ' ')
                         FROM messages WHERE deal_id = deals.id), '')) AS text
FROM deals JOIN brands ON brands.id = deals.brand_id;
