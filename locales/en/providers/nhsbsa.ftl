name = NHS Business Services Authority
