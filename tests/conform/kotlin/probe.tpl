% include "names.tpl"
% include "members.tpl"
% -- How a property of a number is asked for: HttpStatus(404).phrase or HttpStatus.phraseOf(404).
% local function ask(name, name_of)
%   return is_enum and T .. "." .. name_of .. "(code)" or T .. "(code)." .. name
% end
package {=raw(package)}

internal fun yesNo(yes: Boolean): String = if (yes) "yes" else "no"

/** The text of these bytes; null if they are none. */
internal fun fromHex(digits: String): String? {
    val bytes = digits.chunked(2).map { it.toInt(16).toByte() }.toByteArray()
    return bytes.decodeToString().takeIf { it.encodeToByteArray().contentEquals(bytes) }
}

/** What a listed code must say: what the functions for numbers say. */
internal fun checkListed(code: {=int}) {
% if is_enum then
    val known = checkNotNull({=T}.fromCode(code))
    check(known.code == code && {=T}.valueOf(known.name) == known)
    check({=T}.fromName(known.{=name_property}) == known) { "$known: {=name_property}" }
    check(known.phrase == {=T}.phraseOf(code)) { "$known: phrase" }
%   for member in each(members) do
    check(known.{=raw(member.name)} == {=T}.{=raw(member.name_of)}(code)) { "$known: {=member.name}" }
%   end
% else
    val known = {=T}(code)
    check({=T}.fromName(checkNotNull(known.name)) == known) { "$known: name" }
    check(known.toString().endsWith(" ${known.phrase}")) { "$known: toString" }
% end
}

% -- Statements as functions NAME0(), NAME1(), ...: the JVM has a limit for the size of one.
% local PART, parts_count = 300, {}
% local function in_parts(name, items, write)
%   parts_count[name] = (#items + PART - 1) // PART
%   for item, at in each(items) do
%     if at.index % PART == 1 then

@Suppress("DEPRECATION")
internal fun {=name}{=(at.index - 1) // PART}() {
%     end
%     write(item)
%     if at.last or at.index % PART == 0 then
}
%     end
%   end
% end
% local function call_parts(name)
%   for part = 1, parts_count[name] do
    {=name}{=part - 1}()
%   end
% end
% local texts, all_constants, older = {}, {}, {}
% for code in codes() do
%   if has_texts and code.summary then table.insert(texts, { code = code, name = "summary", text = code.summary }) end
%   if has_texts and code.reference then table.insert(texts, { code = code, name = "reference", text = code.reference }) end
% end
% for item in constants() do
%   table.insert(all_constants, item)
%   if item.is_alias and item.kind == "was" or not is_enum and not item.is_alias and item.is_deprecated then table.insert(older, item) end
% end
% in_parts("checkTexts", texts, function(it)
    check({=T}.{=it.code.constant}.{=it.name} == "{=it.text}") { "{=it.code.constant}: {=it.name}" }
% end)
% in_parts("checkConstants", all_constants, function(item)
    check({=T}.{=item.constant}.code == {=raw(literal(item.value))}) { "{=item.constant}" }
% end)

/** The constants of older names, and no others, must say what to use instead. */
internal val expectedNotices: MutableSet<String> = mutableSetOf()
% in_parts("expectNotices", older, function(item)
%   if not item.is_alias then
    expectedNotices += "{=item.constant} {=item.deprecation} "
%   else
    expectedNotices += "{=item.constant} Use {=T}.{=item.canonical.constant}. {=T}.{=item.canonical.constant}"
%   end
% end)

internal fun checkNotices() {
    val notices = mutableSetOf<String>()
    for (holder in listOf({=T}::class.java, {=T}.Companion::class.java)) {
        for (method in holder.methods) {
            val notice = method.getAnnotation(Deprecated::class.java) ?: continue
            val name = method.name.substringBefore('$').removePrefix("get").substringBefore('-')
            notices += "$name ${notice.message} ${notice.replaceWith.expression}"
        }
    }
    check(notices == expectedNotices) { "$notices, and not $expectedNotices" }
}

internal fun checkClasses() {
% for class in classes() do
    check({=T}.CodeClass.{=identifier("choice", class.id)}.let { it.number == {=class.number} && it.title == "{=class.title}" })
% end
}

internal fun value(code: {=int}) {
% if is_enum then
    val isListed = {=T}.isListed(code)
    check(isListed == ({=T}.fromCode(code) != null))
% else
    val isListed = {=T}(code).isListed
% end
    if (isListed) checkListed(code)
    println("value $code")
    println("listed ${yesNo(isListed)}")
    println("name ${{=raw(ask("name", "nameOf"))} ?: "-"}")
    println("phrase ${{=raw(ask("phrase", "phraseOf"))} ?: "-"}")
    println("state ${{=raw(ask("state", "stateOf"))}?.text ?: "-"}")
% if spec.has_classes then
    println("class ${{=raw(ask("codeClass", "codeClassOf"))}?.text ?: "-"}")
% end
% for class in classes() do
    println("is {=class.id} ${yesNo({=raw(ask(class_test[class.id], class_test[class.id]))})}")
% end
% if spec.has_fallback then
    println("fallback ${{=raw(ask("fallback", "fallbackOf"))}{=not spec.fallback_code and "?"}.code{=not spec.fallback_code and " ?: 0"}}")
% end
% for trait in traits() do
%   local name = trait.name
%   local it = ask(getter[name], getter_of[name])
%   if trait.kind == "flag" then
    println("trait {=name} ${yesNo({=raw(it)})}")
%   elseif trait.kind == "choice" then
    println("trait {=name} ${{=raw(it)}?.text ?: "-"}")
%   elseif trait.kind ~= "list" then
    println("trait {=name} ${{=raw(it)} ?: "-"}")
%   else
    for (item in {=raw(it)}) {
        val fields =
            listOfNotNull(
                {=raw(#trait.fields > 0 and "item.name" or "item")},
%     for field in each(trait.fields) do
                item.{=raw(identifier("field", field.name))}?.let { "{=field.name}=${it{=#field.choices > 0 and ".text"}}" },
%     end
            )
        println("trait {=name} ${fields.joinToString("|")}")
    }
    if ({=raw(it)}.isEmpty()) println("trait {=name} -")
%   end
% end
}

internal fun textOf(code: {=int}): String? = {=raw(ask("text", "textOf"))}

internal fun toHex(text: String): String = text.encodeToByteArray().joinToString("") { "%02x".format(it) }

internal fun main() {
% call_parts("checkTexts")
% call_parts("checkConstants")
% call_parts("expectNotices")
    checkNotices()
    checkClasses()
    System.setOut(java.io.PrintStream(java.io.BufferedOutputStream(java.io.FileOutputStream(java.io.FileDescriptor.out)), false, "UTF-8"))
    for (question in generateSequence(::readlnOrNull)) {
        val (word, rest) = "$question ".split(" ")
        when (word) {
            "count" -> {
                println("count ${{=T}.entries.size}")
                for (known in {=T}.entries) println("at ${known.code}")
            }
            "value" -> value(rest.to{=int}())
            "text" -> println("$word $rest ${textOf(rest.to{=int}())?.let(::toHex) ?: "-"}")
            "parse" -> println("$word $rest ${fromHex(rest)?.let({=T}::fromText){=raw(not is_enum and "?.code" or "")} ?: "-"}")
            else -> {
                val found = fromHex(rest)?.let { if (word == "name") {=T}.fromName(it) else {=T}.fromPhrase(it) }
                println("$word $rest ${found?.code ?: "-"}")
            }
        }
    }
    System.out.flush()
}
