name = Immigration Advice Authority
