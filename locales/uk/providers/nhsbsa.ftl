name = Служба NHS з адміністративних послуг (NHS Business Services Authority)
