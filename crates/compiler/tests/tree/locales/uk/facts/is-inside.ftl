name = У країні
