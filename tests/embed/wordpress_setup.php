<?php
// Installs WordPress in the folder of the first argument, turns the plugin on, and makes a page of each content that
// comes in as a JSON list. Prints the addresses of the pages.

[, $folder, $address] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($address, PHP_URL_HOST) . ':' . parse_url($address, PHP_URL_PORT);
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

function wp_new_blog_notification(): void {} // no mail

wp_install('Intranet', 'editor', 'editor@example.org', false, '', 'a password of a test');
update_option('siteurl', $address);
update_option('home', $address);
update_option('show_avatars', '0');
switch_theme('twentytwentythree');
$problem = activate_plugin('leerruimte/leerruimte.php');
if ($problem) {
    fwrite(STDERR, $problem->get_error_message() . "\n");
    exit(1);
}
wp_set_current_user(1);
$pages = [];
foreach (json_decode(stream_get_contents(STDIN), true) as $title => $content) {
    $id = wp_insert_post(wp_slash(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => $title, 'post_content' => $content]), true);
    $pages[$title] = "$address/?page_id=$id";
}
echo json_encode(['version' => get_bloginfo('version'), 'pages' => $pages]);
