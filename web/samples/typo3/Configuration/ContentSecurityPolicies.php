<?php

declare(strict_types=1);

use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Directive;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Mutation;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\MutationCollection;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\MutationMode;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Scope;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\SourceKeyword;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\SourceScheme;
use TYPO3\CMS\Core\Type\Map;

/** What the pages of the site allow on top of what they allowed: WebAssembly, and pictures that are saved as PNG. */
return Map::fromEntries([
    Scope::frontend(),
    new MutationCollection(
        new Mutation(MutationMode::Extend, Directive::ScriptSrc, SourceKeyword::self, SourceKeyword::wasmUnsafeEval),
        new Mutation(MutationMode::Extend, Directive::ConnectSrc, SourceKeyword::self),
        new Mutation(MutationMode::Extend, Directive::FontSrc, SourceKeyword::self),
        new Mutation(MutationMode::Extend, Directive::ImgSrc, SourceScheme::data),
    ),
]);
