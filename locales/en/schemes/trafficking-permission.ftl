title = Short permission as a victim of trafficking
summary = For people with temporary permission to stay as a victim of human trafficking or slavery.
criterion-holds-it = You have this permission.
unchecked-reason-holds = The reason for it still holds, for example helping the police or asking for compensation.
gives-short-stay = Permission for a limited time. The eVisa shows the end date and whether benefits are open.
confusion-not-for-everybody = A final yes in the NRM does not bring this permission by itself. It is looked at apart.
step-lawyer-early = See a lawyer well before the end date.
