name = Державний орган з імміграційних порад (Immigration Advice Authority)
