-- Who decides about a candidacy where everybody whom its stages name is kept away.
alter table candidacies add column decider text;
