% local __n = 0
