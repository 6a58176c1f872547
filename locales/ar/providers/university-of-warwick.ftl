name = جامعة Warwick (University of Warwick)
