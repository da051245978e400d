<?php

// Reads the doc comments of the files named, and tells the tags that PHPStan's parser does not understand.

declare(strict_types=1);

use PHPStan\PhpDocParser\Ast\PhpDoc\InvalidTagValueNode;
use PHPStan\PhpDocParser\Lexer\Lexer;
use PHPStan\PhpDocParser\Parser\ConstExprParser;
use PHPStan\PhpDocParser\Parser\PhpDocParser;
use PHPStan\PhpDocParser\Parser\TokenIterator;
use PHPStan\PhpDocParser\Parser\TypeParser;

require '/usr/share/php/PHPStan/PhpDocParser/autoload.php';

$lexer = new Lexer();
$constants = new ConstExprParser();
$parser = new PhpDocParser(new TypeParser($constants), $constants);
$problems = 0;
foreach (array_slice($argv, 1) as $file) {
    foreach (PhpToken::tokenize(file_get_contents($file)) as $token) {
        if (!$token->is(T_DOC_COMMENT)) {
            continue;
        }
        foreach ($parser->parse(new TokenIterator($lexer->tokenize($token->text)))->getTags() as $tag) {
            if ($tag->value instanceof InvalidTagValueNode || !in_array($tag->name, ['@return', '@deprecated', '@see'], true)) {
                $problems++;
                echo "$file:$token->line: $tag->name $tag->value\n";
            }
        }
    }
}
exit($problems > 0 ? 1 : 0);
