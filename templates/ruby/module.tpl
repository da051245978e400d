% include "functions.tpl"
# {=marker}
# @generated
# frozen_string_literal: true

# rubocop:disable Lint/BooleanSymbol, Lint/RedundantCopDisableDirective, Metrics, Style/FormatStringToken, Style/WordArray

# {=sentence(spec.title)}
% if spec.summary then
#
# {=>sentence(spec.summary)}
% end
#
# {=>"Each code is a constant. The functions accept any Integer, listed or not; only fetch raises."}
module {=Module}
% include "codes.tpl"
% include "tables.tpl"
  private_constant :Tables

  module_function

% include "lookups.tpl"
% include "traits.tpl"
end
# rubocop:enable Lint/BooleanSymbol, Lint/RedundantCopDisableDirective, Metrics, Style/FormatStringToken, Style/WordArray
