<?php
/**
 * Plugin Name: Leerruimte
 * Description: The self-scan Leerruimte in a page: the block "Leerruimte", or the shortcode [leerruimte src="leerrijke-werkomgeving" lang="nl"].
 * Version: 1.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 *
 * The folder files/ beside this file holds what the zip for editors holds.
 */

defined('ABSPATH') || exit;

/**
 * What a writer of pages may set on the tag. Not `base`, which says where scripts come from, and not `expose`, which lets
 * answers out: those are for whoever runs the site.
 */
const LEERRUIMTE_OPTIONS = ['src', 'lang', 'audience', 'form', 'mode', 'storage', 'theme', 'name', 'engine'];

/** The address of a file of Leerruimte. Without a version behind it: its parts import each other by their plain names. */
function leerruimte_url(string $file): string
{
    return plugins_url('files/' . $file, __FILE__);
}

/** @param array<string, mixed> $options those of the tag, and `frame` and `height` */
function leerruimte_markup(array $options): string
{
    if (!is_file(__DIR__ . '/files/leerruimte.js')) {
        return current_user_can('edit_posts')
            ? '<p>' . esc_html('Leerruimte: the folder files/ of the plugin is empty. Unpack the zip for editors there.') . '</p>'
            : '';
    }
    $given = array_filter(array_intersect_key($options, array_flip(LEERRUIMTE_OPTIONS)), 'is_string');
    // A word processor makes “these” of the quotes of a shortcode, and then they are part of the value.
    $given = array_filter(preg_replace('/^[“”„‘’]+|[“”„‘’]+$/u', '', $given), fn($value) => $value !== '');
    return filter_var($options['frame'] ?? false, FILTER_VALIDATE_BOOLEAN)
        ? leerruimte_frame($given, (int) ($options['height'] ?? 0))
        : leerruimte_tag($given);
}

/** @param array<string, string> $given */
function leerruimte_tag(array $given): string
{
    wp_enqueue_script('leerruimte', leerruimte_url('leerruimte.js'), [], null, true);
    $attributes = '';
    foreach ($given as $name => $value) {
        $attributes .= sprintf(' %s="%s"', $name, esc_attr($value));
    }
    return "<leerruimte-scan$attributes>" . leerruimte_link($given) . '</leerruimte-scan>';
}

/** @param array<string, string> $given @param int $height in pixels, until the frame tells its own; 0 is the usual one */
function leerruimte_frame(array $given, int $height): string
{
    wp_enqueue_script('leerruimte-frame-host', leerruimte_url('frame-host.js'), [], null, true);
    return sprintf(
        '<iframe data-leerruimte src="%s" title="Leerruimte" width="100%%" height="%d" frameborder="0" sandbox="allow-scripts allow-downloads allow-forms"></iframe>',
        esc_url(leerruimte_page($given)),
        $height > 0 ? $height : 700
    );
}

/** What is read where scripts are off or the tag's script is not there; the tag hides it. @param array<string, string> $given */
function leerruimte_link(array $given): string
{
    $words = strpos($given['lang'] ?? get_locale(), 'nl') === 0 ? 'Open de scan op een eigen pagina' : 'Open the scan on a page of its own';
    return sprintf('<a href="%s">%s</a>', esc_url(leerruimte_page($given)), esc_html($words));
}

/** @param array<string, string> $given */
function leerruimte_page(array $given): string
{
    return leerruimte_url('frame.html') . '#' . http_build_query($given, '', '&', PHP_QUERY_RFC3986);
}

/** WordPress before 6.5 knows no modules, so its script tag is replaced by one that does. */
add_filter('script_loader_tag', function (string $tag, string $handle, string $src): string {
    return $handle === 'leerruimte' ? wp_get_script_tag(['type' => 'module', 'src' => $src, 'id' => 'leerruimte-js']) : $tag;
}, 10, 3);

add_shortcode('leerruimte', fn($options) => leerruimte_markup((array) $options));

add_action('init', function (): void {
    wp_register_script('leerruimte-block', plugins_url('block.js', __FILE__), ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element'], '1.0.0', true);
    register_block_type(__DIR__, [
        'render_callback' => fn(array $options) => '<div ' . get_block_wrapper_attributes() . '>' . leerruimte_markup($options) . '</div>',
    ]);
});

/** The names of the questionnaires that are there, for the block's list. */
add_action('enqueue_block_editor_assets', function (): void {
    $language = strpos(get_user_locale(), 'nl') === 0 ? 'nl' : 'en';
    $list = [];
    foreach (glob(__DIR__ . '/files/questionnaires/*.json') ?: [] as $file) {
        $title = json_decode((string) file_get_contents($file), true)['title'] ?? null;
        $list[] = ['value' => basename($file, '.json'), 'label' => $title[$language] ?? basename($file, '.json')];
    }
    wp_add_inline_script('leerruimte-block', 'var leerruimteQuestionnaires = ' . wp_json_encode($list, JSON_HEX_TAG) . ';', 'before');
});
