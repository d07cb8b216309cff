-- the job is stored once and never overwritten: where it was stored before it asked to be taken over, it asks now
do $$
begin
    if to_regclass('qrtz_job_details') is not null then
        update qrtz_job_details set requests_recovery = true where job_name = 'ring-reminders';
    end if;
end
$$;
