name = West Midlands hub for displaced care workers
what = Information, help to find a new employer (sponsor), and local drop-ins for overseas care workers.
who = People with a Health and Care Worker visa in the West Midlands whose employer (sponsor) cannot give them work.
reach = Use the website to ask to join the pool of workers who need a new sponsor.
note = Check that it is still open. Its money may have ended. For advice about your visa, talk to a regulated adviser.
