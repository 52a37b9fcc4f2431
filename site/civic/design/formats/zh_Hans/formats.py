THOUSAND_SEPARATOR = ","
NUMBER_GROUPING = 3  # by four only in words
