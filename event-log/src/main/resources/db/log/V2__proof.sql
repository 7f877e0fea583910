-- The Merkle tree over event.leaf (RFC 9162), as far as it has been signed. What is not full yet is computed from the leaves.
create table tile (
    level  integer not null check (level >= 0),
    index  bigint  not null check (index >= 0),
    hashes bytea   not null check (octet_length(hashes) = 8192),
    root   bytea   not null check (octet_length(root) = 32),
    primary key (level, index)
);

comment on table tile is 'Full tiles of 256 hashes each, C2SP tlog-tiles; written with the checkpoint that covers them.';
comment on column tile.level is '0 for leaves; above it, the hashes are roots of the tiles below';
comment on column tile.root is 'The hash that stands for the tile on the level above';

create table checkpoint (
    size      bigint      primary key check (size > 0),
    root      bytea       not null check (octet_length(root) = 32),
    note      text        not null,
    key       text        not null,
    signed_at timestamptz not null
);

comment on table checkpoint is 'What the log has signed about itself, C2SP tlog-checkpoint. Each continues the one before it.';
comment on column checkpoint.size is 'How many events it covers: all up to this position';
comment on column checkpoint.note is 'The signed note, as it was given away';
comment on column checkpoint.key is 'What verifies it; an auditor has it from elsewhere as well';
comment on column checkpoint.signed_at is 'By the clock of the process that signed';

create table cosignature (
    size        bigint      not null references checkpoint,
    witness     text        not null,
    line        text        not null,
    received_at timestamptz not null,
    primary key (size, witness)
);

comment on table cosignature is 'Who else has seen a checkpoint and vouches that it continues what they had seen before.';
comment on column cosignature.witness is 'The key of the witness';
comment on column cosignature.line is 'Its signature line (C2SP tlog-cosignature)';

create trigger append_only before update or delete or truncate on tile
    for each statement execute function refuse_change();
alter table tile enable always trigger append_only;

create trigger append_only before update or delete or truncate on checkpoint
    for each statement execute function refuse_change();
alter table checkpoint enable always trigger append_only;

create trigger append_only before update or delete or truncate on cosignature
    for each statement execute function refuse_change();
alter table cosignature enable always trigger append_only;
