title = A question about stopping an asylum claim: talk to a lawyer first
body = Talk to a lawyer or a regulated adviser before you sign or send anything. Legal aid exists for asylum claims. A claim can also be treated as stopped by mistake. So tell the Home Office, your lawyer and Migrant Help about each new address and phone number.
