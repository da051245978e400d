enum q { Q_A = 1, Q_B, Q_MAX
