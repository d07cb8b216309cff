insert into roles (role, member) values ('RECRUITER', 'URECRUIT1');
insert into process_versions (id, key, number, content_hash, body, imported_at) values
    ('00000000-0000-0000-0000-000000000001', 'first-release', 1, 'hash', '${body}', '2026-06-01T08:00:00Z');
insert into openings (id, version, title, process, hiring_manager) values
    ('00000000-0000-0000-0000-000000000002', 0, 'Backend developer', 'first-release', 'UMANAGER1');
insert into opening_recruiters (opening, member) values ('00000000-0000-0000-0000-000000000002', 'URECRUIT1');
insert into candidates (id, version, name, email, language, zone) values
    ('00000000-0000-0000-0000-000000000003', 0, 'Ottoline Frost', 'ottoline.frost@example.com', 'en', 'Europe/Paris');
insert into candidacies (id, version, number, opening, candidate, process, stage, attempt, status, since) values
    ('00000000-0000-0000-0000-000000000004', 0, nextval('candidacy_number'), '00000000-0000-0000-0000-000000000002',
     '00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000001', 'walk', 1, 'ACTIVE',
     '2026-06-01T09:00:00Z');
insert into reminders (key, kind, member, subject, due_at, rung_at) values
    ('of:then', 'soon', 'URECRUIT1', '00000000-0000-0000-0000-000000000005', '2026-06-01T10:00:00Z', '2026-06-01T10:00:00Z');
insert into dispatches (kind, key, audience, lane, subject, state, sent, conversation, stamp, wanted_since) values
    ('NOTICE', 'of:then', 'member:URECRUIT1', 'member:URECRUIT1', '00000000-0000-0000-0000-000000000005', 'SETTLED', 1,
     'D00000001', '1.000001', '2026-06-01T10:00:00Z');
