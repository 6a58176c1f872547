name = How you came
value-boat = By boat
value-plane = By plane
value-train = By train
