<?php

declare(strict_types=1);

namespace Drupal\leerruimte\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/** The scan as a block. Drupal writes the tag and escapes what stands in it. */
#[Block(id: 'leerruimte_scan', admin_label: new TranslatableMarkup('Leerruimte'))]
final class LeerruimteBlock extends BlockBase
{
    private const OPTIONS = ['src', 'lang', 'audience'];

    public function defaultConfiguration(): array
    {
        return ['src' => 'leerrijke-werkomgeving', 'lang' => '', 'audience' => '', 'frame' => false];
    }

    public function blockForm($form, FormStateInterface $form_state): array
    {
        $form['src'] = [
            '#type' => 'textfield',
            '#title' => $this->t('Questionnaire'),
            '#description' => $this->t('The name of a file in files/questionnaires/, without .json. Empty: the reader chooses.'),
            '#default_value' => $this->configuration['src'],
        ];
        $form['lang'] = [
            '#type' => 'select',
            '#title' => $this->t('Language'),
            '#options' => ['' => $this->t('That of the page'), 'nl' => 'Nederlands', 'en' => 'English'],
            '#default_value' => $this->configuration['lang'],
        ];
        $form['audience'] = [
            '#type' => 'select',
            '#title' => $this->t('For whom'),
            '#options' => ['' => $this->t('The reader chooses'), 'management' => $this->t('Owners and managers'), 'staff' => $this->t('Staff')],
            '#default_value' => $this->configuration['audience'],
        ];
        $form['frame'] = [
            '#type' => 'checkbox',
            '#title' => $this->t('In a frame (iframe)'),
            '#default_value' => $this->configuration['frame'],
        ];
        return $form;
    }

    public function blockSubmit($form, FormStateInterface $form_state): void
    {
        foreach ([...self::OPTIONS, 'frame'] as $name) {
            $this->configuration[$name] = $form_state->getValue($name);
        }
        $this->configuration['frame'] = (bool) $this->configuration['frame'];
    }

    public function build(): array
    {
        $given = array_filter(array_intersect_key($this->configuration, array_flip(self::OPTIONS)), fn($value) => $value !== '');
        if (!$this->configuration['frame']) {
            return [
                '#type' => 'html_tag',
                '#tag' => 'leerruimte-scan',
                '#attributes' => $given,
                '#attached' => ['library' => ['leerruimte/scan']],
            ];
        }
        $folder = base_path() . \Drupal::service('extension.list.module')->getPath('leerruimte') . '/files';
        return [
            '#type' => 'html_tag',
            '#tag' => 'iframe',
            '#attributes' => [
                'data-leerruimte' => '',
                'src' => "$folder/frame.html#" . http_build_query($given, '', '&', PHP_QUERY_RFC3986),
                'title' => 'Leerruimte',
                'width' => '100%',
                'height' => '700',
                'frameborder' => '0',
                'sandbox' => 'allow-scripts allow-downloads allow-forms',
            ],
            '#attached' => ['library' => ['leerruimte/frame']],
        ];
    }
}
