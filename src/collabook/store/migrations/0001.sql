-- Migration 1: a new book.

CREATE TABLE brands (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    website TEXT,
    category TEXT,
    notes TEXT,
    PRIMARY KEY (id),
    UNIQUE (folded)
) STRICT;

CREATE TABLE currencies (
    code TEXT NOT NULL,
    decimals INTEGER NOT NULL,
    PRIMARY KEY (code),
    CONSTRAINT decimals_least CHECK (decimals >= 0),
    CONSTRAINT decimals_most CHECK (decimals <= 4)
) STRICT;

CREATE TABLE settings (
    name TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (name)
) STRICT;

CREATE TABLE rates (
    id TEXT NOT NULL,
    platform TEXT,
    kind TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    note TEXT,
    PRIMARY KEY (id),
    UNIQUE (kind, platform),
    FOREIGN KEY(currency) REFERENCES currencies (code),
    CONSTRAINT platform_word CHECK (platform IN ('tiktok', 'instagram', 'youtube', 'facebook', 'pinterest', 'x', 'threads', 'snapchat', 'twitch', 'linkedin', 'blog', 'newsletter', 'podcast', 'ugc')),
    CONSTRAINT kind_word CHECK (kind IN ('video', 'short', 'integration', 'reel', 'story', 'post', 'carousel', 'live', 'photo', 'article', 'pin', 'issue', 'episode', 'mention', 'usage', 'ads', 'exclusivity')),
    CONSTRAINT amount_least CHECK (amount >= 0)
) STRICT;
CREATE UNIQUE INDEX one_on_any_platform ON rates (kind) WHERE platform IS NULL;

CREATE TABLE contacts (
    id TEXT NOT NULL,
    brand_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT,
    email TEXT,
    role TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(brand_id) REFERENCES brands (id),
    CONSTRAINT position_least CHECK (position >= 1)
) STRICT;
CREATE INDEX ix_contacts_brand_id ON contacts (brand_id);

CREATE TABLE deals (
    id TEXT NOT NULL,
    number INTEGER NOT NULL,
    brand_id TEXT NOT NULL,
    title TEXT,
    stage TEXT NOT NULL,
    source TEXT,
    offered_on TEXT,
    agreed_on TEXT,
    closed_on TEXT,
    closed_why TEXT,
    payer TEXT,
    payer_country TEXT,
    agency TEXT,
    currency TEXT,
    platform TEXT,
    commission_percent TEXT,
    code TEXT,
    pending_commission INTEGER,
    terms_days INTEGER,
    terms_from TEXT,
    next_action TEXT,
    next_action_on TEXT,
    notes TEXT,
    asks_for_rate INTEGER,
    PRIMARY KEY (id),
    UNIQUE (number),
    CONSTRAINT pending_has_currency CHECK (pending_commission IS NULL OR currency IS NOT NULL),
    FOREIGN KEY(brand_id) REFERENCES brands (id),
    FOREIGN KEY(currency) REFERENCES currencies (code),
    CONSTRAINT number_least CHECK (number >= 1),
    CONSTRAINT number_most CHECK (number <= 999999999),
    CONSTRAINT stage_word CHECK (stage IN ('offered', 'negotiating', 'agreed', 'declined', 'cancelled', 'ghosted')),
    CONSTRAINT source_word CHECK (source IN ('email', 'dm', 'platform', 'agency', 'in_person', 'other')),
    CONSTRAINT offered_on_day CHECK (offered_on IS date(offered_on, '+0 days')),
    CONSTRAINT agreed_on_day CHECK (agreed_on IS date(agreed_on, '+0 days')),
    CONSTRAINT closed_on_day CHECK (closed_on IS date(closed_on, '+0 days')),
    CONSTRAINT platform_word CHECK (platform IN ('tiktok', 'instagram', 'youtube', 'facebook', 'pinterest', 'x', 'threads', 'snapchat', 'twitch', 'linkedin', 'blog', 'newsletter', 'podcast', 'ugc')),
    CONSTRAINT pending_commission_least CHECK (pending_commission >= 0),
    CONSTRAINT terms_days_least CHECK (terms_days >= 0),
    CONSTRAINT terms_days_most CHECK (terms_days <= 36500),
    CONSTRAINT terms_from_word CHECK (terms_from IN ('invoice', 'posting', 'approval', 'signing', 'delivery')),
    CONSTRAINT next_action_on_day CHECK (next_action_on IS date(next_action_on, '+0 days')),
    CONSTRAINT asks_for_rate_yes_or_no CHECK (asks_for_rate IN (0, 1))
) STRICT;
CREATE INDEX ix_deals_brand_id ON deals (brand_id);
CREATE INDEX ix_deals_stage ON deals (stage);

CREATE TABLE deadlines (
    id TEXT NOT NULL,
    deal_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    what TEXT NOT NULL,
    due_on TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (deal_id, position),
    FOREIGN KEY(deal_id) REFERENCES deals (id),
    CONSTRAINT position_least CHECK (position >= 1),
    CONSTRAINT what_word CHECK (what IN ('reply', 'event', 'end')),
    CONSTRAINT due_on_day CHECK (due_on IS date(due_on, '+0 days'))
) STRICT;

CREATE TABLE deliverables (
    id TEXT NOT NULL,
    deal_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    platform TEXT,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    title TEXT,
    draft_due_on TEXT,
    post_due_on TEXT,
    draft_due_days INTEGER,
    draft_due_after TEXT,
    post_due_days INTEGER,
    post_due_after TEXT,
    submitted_on TEXT,
    approved_on TEXT,
    posted_on TEXT,
    url TEXT,
    disclosure_needed INTEGER,
    disclosure_label TEXT,
    disclosure_platform_toggle INTEGER,
    PRIMARY KEY (id),
    UNIQUE (deal_id, position),
    FOREIGN KEY(deal_id) REFERENCES deals (id),
    CONSTRAINT position_least CHECK (position >= 1),
    CONSTRAINT platform_word CHECK (platform IN ('tiktok', 'instagram', 'youtube', 'facebook', 'pinterest', 'x', 'threads', 'snapchat', 'twitch', 'linkedin', 'blog', 'newsletter', 'podcast', 'ugc')),
    CONSTRAINT kind_word CHECK (kind IN ('video', 'short', 'integration', 'reel', 'story', 'post', 'carousel', 'live', 'photo', 'article', 'pin', 'issue', 'episode', 'mention')),
    CONSTRAINT count_least CHECK (count >= 1),
    CONSTRAINT count_most CHECK (count <= 1000),
    CONSTRAINT draft_due_on_day CHECK (draft_due_on IS date(draft_due_on, '+0 days')),
    CONSTRAINT post_due_on_day CHECK (post_due_on IS date(post_due_on, '+0 days')),
    CONSTRAINT draft_due_days_least CHECK (draft_due_days >= 0),
    CONSTRAINT draft_due_days_most CHECK (draft_due_days <= 36500),
    CONSTRAINT draft_due_after_word CHECK (draft_due_after IN ('delivery', 'approval', 'signing')),
    CONSTRAINT post_due_days_least CHECK (post_due_days >= 0),
    CONSTRAINT post_due_days_most CHECK (post_due_days <= 36500),
    CONSTRAINT post_due_after_word CHECK (post_due_after IN ('delivery', 'approval', 'signing')),
    CONSTRAINT submitted_on_day CHECK (submitted_on IS date(submitted_on, '+0 days')),
    CONSTRAINT approved_on_day CHECK (approved_on IS date(approved_on, '+0 days')),
    CONSTRAINT posted_on_day CHECK (posted_on IS date(posted_on, '+0 days')),
    CONSTRAINT disclosure_needed_yes_or_no CHECK (disclosure_needed IN (0, 1)),
    CONSTRAINT disclosure_platform_toggle_yes_or_no CHECK (disclosure_platform_toggle IN (0, 1))
) STRICT;

CREATE TABLE expenses (
    id TEXT NOT NULL,
    deal_id TEXT,
    paid_on TEXT NOT NULL,
    category TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    rate TEXT,
    home_currency TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(deal_id) REFERENCES deals (id),
    FOREIGN KEY(currency) REFERENCES currencies (code),
    FOREIGN KEY(home_currency) REFERENCES currencies (code),
    CONSTRAINT paid_on_day CHECK (paid_on IS date(paid_on, '+0 days')),
    CONSTRAINT amount_least CHECK (amount >= 0)
) STRICT;
CREATE INDEX ix_expenses_deal_id ON expenses (deal_id);
CREATE INDEX ix_expenses_paid_on ON expenses (paid_on);

CREATE TABLE gifts (
    id TEXT NOT NULL,
    deal_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    item TEXT NOT NULL,
    received_on TEXT,
    currency TEXT,
    value INTEGER,
    value_basis TEXT,
    rate TEXT,
    home_currency TEXT,
    basis TEXT NOT NULL,
    kept TEXT NOT NULL,
    returned_on TEXT,
    evidence TEXT,
    PRIMARY KEY (id),
    CONSTRAINT has_currency CHECK (value IS NULL OR currency IS NOT NULL),
    CONSTRAINT has_home_currency CHECK (received_on IS NULL AND rate IS NULL OR home_currency IS NOT NULL),
    UNIQUE (deal_id, position),
    FOREIGN KEY(deal_id) REFERENCES deals (id),
    FOREIGN KEY(currency) REFERENCES currencies (code),
    FOREIGN KEY(home_currency) REFERENCES currencies (code),
    CONSTRAINT position_least CHECK (position >= 1),
    CONSTRAINT received_on_day CHECK (received_on IS date(received_on, '+0 days')),
    CONSTRAINT value_least CHECK (value >= 0),
    CONSTRAINT basis_word CHECK (basis IN ('agreed', 'unsolicited')),
    CONSTRAINT kept_word CHECK (kept IN ('kept', 'returned', 'loan')),
    CONSTRAINT returned_on_day CHECK (returned_on IS date(returned_on, '+0 days'))
) STRICT;
CREATE INDEX ix_gifts_received_on ON gifts (received_on);

CREATE TABLE instalments (
    id TEXT NOT NULL,
    deal_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    due_on TEXT,
    due_days INTEGER,
    due_from TEXT,
    invoiced_on TEXT,
    note TEXT,
    PRIMARY KEY (id),
    UNIQUE (deal_id, position),
    FOREIGN KEY(deal_id) REFERENCES deals (id),
    CONSTRAINT position_least CHECK (position >= 1),
    CONSTRAINT amount_least CHECK (amount >= 0),
    CONSTRAINT due_on_day CHECK (due_on IS date(due_on, '+0 days')),
    CONSTRAINT due_days_least CHECK (due_days >= 0),
    CONSTRAINT due_days_most CHECK (due_days <= 36500),
    CONSTRAINT due_from_word CHECK (due_from IN ('invoice', 'posting', 'approval', 'signing', 'delivery')),
    CONSTRAINT invoiced_on_day CHECK (invoiced_on IS date(invoiced_on, '+0 days'))
) STRICT;

CREATE TABLE messages (
    id TEXT NOT NULL,
    deal_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    message_id TEXT,
    in_reply_to TEXT,
    sent_at TEXT,
    sender TEXT,
    recipient TEXT,
    subject TEXT,
    text TEXT,
    raw TEXT,
    PRIMARY KEY (id),
    UNIQUE (deal_id, position),
    FOREIGN KEY(deal_id) REFERENCES deals (id),
    CONSTRAINT position_least CHECK (position >= 1)
) STRICT;
CREATE INDEX ix_messages_fingerprint ON messages (fingerprint);
CREATE INDEX ix_messages_message_id ON messages (message_id);

CREATE TABLE offers (
    id TEXT NOT NULL,
    deal_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    offered_on TEXT,
    offered_by TEXT NOT NULL,
    amount INTEGER,
    amount_max INTEGER,
    currency TEXT,
    per TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (id),
    CONSTRAINT has_currency CHECK (amount IS NULL AND amount_max IS NULL OR currency IS NOT NULL),
    CONSTRAINT range_in_order CHECK (amount_max >= amount),
    UNIQUE (deal_id, position),
    FOREIGN KEY(deal_id) REFERENCES deals (id),
    FOREIGN KEY(currency) REFERENCES currencies (code),
    CONSTRAINT position_least CHECK (position >= 1),
    CONSTRAINT offered_on_day CHECK (offered_on IS date(offered_on, '+0 days')),
    CONSTRAINT offered_by_word CHECK (offered_by IN ('brand', 'me')),
    CONSTRAINT amount_least CHECK (amount >= 0),
    CONSTRAINT amount_max_least CHECK (amount_max >= 0),
    CONSTRAINT per_word CHECK (per IN ('deal', 'deliverable', 'month', 'bonus'))
) STRICT;

CREATE TABLE payments (
    id TEXT NOT NULL,
    deal_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    received_on TEXT NOT NULL,
    received_at TEXT,
    gross INTEGER NOT NULL,
    fee INTEGER,
    commission INTEGER,
    withheld INTEGER,
    method TEXT,
    rate TEXT,
    home_amount INTEGER,
    home_currency TEXT NOT NULL,
    effect TEXT,
    note TEXT,
    PRIMARY KEY (id),
    UNIQUE (deal_id, position),
    FOREIGN KEY(deal_id) REFERENCES deals (id),
    FOREIGN KEY(home_currency) REFERENCES currencies (code),
    CONSTRAINT position_least CHECK (position >= 1),
    CONSTRAINT kind_word CHECK (kind IN ('payment', 'refund', 'chargeback')),
    CONSTRAINT received_on_day CHECK (received_on IS date(received_on, '+0 days')),
    CONSTRAINT gross_least CHECK (gross >= 0),
    CONSTRAINT fee_least CHECK (fee >= 0),
    CONSTRAINT commission_least CHECK (commission >= 0),
    CONSTRAINT withheld_least CHECK (withheld >= 0),
    CONSTRAINT method_word CHECK (method IN ('ach', 'wire', 'card', 'paypal', 'cash', 'cheque', 'platform', 'other')),
    CONSTRAINT home_amount_least CHECK (home_amount >= 0),
    CONSTRAINT effect_word CHECK (effect IN ('reduces_fee', 'reopens'))
) STRICT;
CREATE INDEX ix_payments_received_on ON payments (received_on);

CREATE TABLE rights (
    id TEXT NOT NULL,
    deal_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    category TEXT,
    starts_on TEXT,
    ends_on TEXT,
    days INTEGER,
    counts_from TEXT,
    code TEXT,
    note TEXT,
    PRIMARY KEY (id),
    UNIQUE (deal_id, position),
    FOREIGN KEY(deal_id) REFERENCES deals (id),
    CONSTRAINT position_least CHECK (position >= 1),
    CONSTRAINT kind_word CHECK (kind IN ('usage', 'ads', 'exclusivity')),
    CONSTRAINT starts_on_day CHECK (starts_on IS date(starts_on, '+0 days')),
    CONSTRAINT ends_on_day CHECK (ends_on IS date(ends_on, '+0 days')),
    CONSTRAINT days_least CHECK (days >= -1),
    CONSTRAINT days_most CHECK (days <= 36500),
    CONSTRAINT counts_from_word CHECK (counts_from IN ('invoice', 'posting', 'approval', 'signing', 'delivery'))
) STRICT;

CREATE TABLE files (
    id TEXT NOT NULL,
    deal_id TEXT,
    expense_id TEXT,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (id),
    CONSTRAINT one_owner CHECK ((deal_id IS NULL) <> (expense_id IS NULL)),
    FOREIGN KEY(deal_id) REFERENCES deals (id),
    FOREIGN KEY(expense_id) REFERENCES expenses (id),
    CONSTRAINT position_least CHECK (position >= 1)
) STRICT;
CREATE INDEX ix_files_deal_id ON files (deal_id);
CREATE INDEX ix_files_expense_id ON files (expense_id);

CREATE TABLE stats (
    id TEXT NOT NULL,
    deliverable_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    counted_on TEXT NOT NULL,
    views INTEGER,
    likes INTEGER,
    comments INTEGER,
    shares INTEGER,
    saves INTEGER,
    PRIMARY KEY (id),
    UNIQUE (deliverable_id, position),
    FOREIGN KEY(deliverable_id) REFERENCES deliverables (id),
    CONSTRAINT position_least CHECK (position >= 1),
    CONSTRAINT counted_on_day CHECK (counted_on IS date(counted_on, '+0 days')),
    CONSTRAINT views_least CHECK (views >= 0),
    CONSTRAINT likes_least CHECK (likes >= 0),
    CONSTRAINT comments_least CHECK (comments >= 0),
    CONSTRAINT shares_least CHECK (shares >= 0),
    CONSTRAINT saves_least CHECK (saves >= 0)
) STRICT;

-- Which deal each number was given to: given once and to no other, not even after an undo. It is not journaled.
CREATE TABLE numbering (number INTEGER PRIMARY KEY, deal_id TEXT NOT NULL) STRICT;

-- The journal: one step for each change she made, with the rows before and after.
CREATE TABLE steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at TEXT NOT NULL,
    sentence TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL REFERENCES steps (id),
    table_name TEXT NOT NULL,
    record_id TEXT NOT NULL,
    deal_id TEXT,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX ix_changes_step_id ON changes (step_id);
CREATE INDEX ix_changes_deal_id ON changes (deal_id);

-- The step that changes belong to just now; without one the triggers refuse a change.
CREATE TABLE recording (step_id INTEGER, replaying INTEGER NOT NULL CHECK (replaying IN (0, 1))) STRICT;
INSERT INTO recording VALUES (NULL, 0);

CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = 'trigram');
