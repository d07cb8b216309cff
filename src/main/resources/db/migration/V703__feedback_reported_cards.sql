-- The recruiter who typed what a panelist gave orally; kept once the panelist has confirmed it, gone once they rewrote it.
alter table scorecards add column reported_by text;
