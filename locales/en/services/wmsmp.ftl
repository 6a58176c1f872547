name = West Midlands Strategic Migration Partnership
what = Brings councils, the Home Office and charities together. Its website has information on asylum, resettlement, Hong Kong and Ukraine.
who = Organisations, and newcomers who want to read about the region.
reach = Use the website.
note = It cannot help with your own case. For that, ask CRMC or the council’s Migration Team.
