name = خدمة المشورة المستقلة في كوفنتري (Coventry Independent Advice Service)
