<?php
// The block of web/samples/drupal, asked as Drupal asks it: settings from its form, then what it builds, written by our own
// copy of what Drupal does with an html_tag. Standard input: the settings. Prints {form, settings, tag, library}.

namespace Drupal\Core\Block\Attribute {
    #[\Attribute(\Attribute::TARGET_CLASS)]
    final class Block
    {
        public function __construct(public string $id, public mixed $admin_label = null) {}
    }
}

namespace Drupal\Core\StringTranslation {
    final class TranslatableMarkup
    {
        public function __construct(public string $text) {}
    }
}

namespace Drupal\Core\Form {
    interface FormStateInterface
    {
        public function getValue($key);
    }
}

namespace Drupal\Core\Block {
    abstract class BlockBase
    {
        public array $configuration = [];

        public function __construct()
        {
            $this->configuration = $this->defaultConfiguration();
        }

        protected function t(string $text): string
        {
            return $text;
        }
    }
}

namespace {
    function base_path(): string
    {
        return '/';
    }

    final class Drupal
    {
        public static function service(string $name): object
        {
            return new class {
                public function getPath(string $module): string
                {
                    return "modules/custom/$module";
                }
            };
        }
    }

    require __DIR__ . '/../../web/samples/drupal/leerruimte/src/Plugin/Block/LeerruimteBlock.php';

    $chosen = json_decode(stream_get_contents(STDIN), true);
    $state = new class ($chosen) implements Drupal\Core\Form\FormStateInterface {
        public function __construct(private array $chosen) {}

        public function getValue($key)
        {
            return $this->chosen[$key] ?? '';
        }
    };
    $block = new Drupal\leerruimte\Plugin\Block\LeerruimteBlock();
    $form = $block->blockForm([], $state);
    $block->blockSubmit($form, $state);
    $built = $block->build();
    $attributes = '';
    foreach ($built['#attributes'] as $name => $value) {
        $attributes .= sprintf(' %s="%s"', $name, htmlspecialchars($value, ENT_QUOTES));
    }
    echo json_encode([
        'id' => (new ReflectionClass($block))->getAttributes()[0]->newInstance()->id,
        'form' => array_keys($form),
        'settings' => $block->configuration,
        'tag' => "<{$built['#tag']}$attributes></{$built['#tag']}>",
        'library' => $built['#attached']['library'][0],
    ]);
}
