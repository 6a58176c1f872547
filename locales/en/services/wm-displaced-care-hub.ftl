name = West Midlands hub for displaced care workers
what = Information, job matching with new sponsors, and local drop-ins for overseas care workers.
who = Health and Care Worker visa holders in the West Midlands whose sponsor cannot employ them.
reach = Use the website to ask to join the pool of workers who need a new sponsor.
note = Check that it is still open. Its money may have ended.
