name = ما أُعطي لك
value-refugee = صفة لاجئ (refugee status)
value-humanitarian-protection = الحماية الإنسانية (humanitarian protection)
