# {=marker}
# @generated
