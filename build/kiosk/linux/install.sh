#!/bin/bash
# Makes this computer a kiosk for Mashq, and back. Run as root, beside the other files of this folder.
#   install.sh x11     a session of its own for the login screen; for screen reader, magnifier, on-screen keyboard
#   install.sh cage    no desktop at all
#   install.sh undo    everything as it was
set -euo pipefail
cd "$(dirname "$0")"

[ "$(id -u)" = 0 ] || { echo "Please run as root: sudo $0 $*" >&2; exit 1; }

# file of this folder -> where it goes, with its mode
common=(
  "logind-mashq.conf /etc/systemd/logind.conf.d/90-mashq.conf 644"
  "sysctl-mashq.conf /etc/sysctl.d/90-mashq.conf 644"
  "polkit-mashq.rules /etc/polkit-1/rules.d/49-mashq.rules 644"
)
x11=(
  "mashq.service /etc/systemd/user/mashq.service 644"
  "mashq-kiosk.desktop /usr/share/xsessions/mashq-kiosk.desktop 644"
  "mashq-session /usr/lib/mashq/mashq-session 755"
  "openbox.xml /usr/lib/mashq/openbox.xml 644"
  "xorg-mashq.conf /etc/X11/xorg.conf.d/90-mashq.conf 644"
)
cage=(
  "mashq-cage.service /etc/systemd/system/mashq-cage.service 644"
  "mashq-cage.pam /etc/pam.d/mashq-cage 644"
)

put() {
  local from to mode
  while read -r from to mode; do
    install -D -m "$mode" "$from" "$to"
    echo "put  $to"
  done < <(printf '%s\n' "$@")
}

take_away() {
  local to
  while read -r _ to _; do
    [ -e "$to" ] || continue
    rm -f "$to"
    echo "gone $to"
  done < <(printf '%s\n' "$@")
}

need() {
  command -v "$1" >/dev/null || { echo "Please install $2 first." >&2; exit 1; }
}

learners_account() {
  id mashq >/dev/null 2>&1 || useradd --create-home --shell /bin/bash --comment 'Mashq learners' mashq
  passwd --quiet --lock mashq
}

case ${1-} in
  x11)
    need openbox openbox
    need setxkbmap x11-xkb-utils
    learners_account
    put "${common[@]}" "${x11[@]}"
    systemctl mask ctrl-alt-del.target
    systemctl daemon-reload
    echo "Now have the login screen sign in the account mashq with the session mashq-kiosk (docs/kiosk.md)."
    ;;
  cage)
    need cage cage
    learners_account
    put "${common[@]}" "${cage[@]}"
    systemctl mask ctrl-alt-del.target
    systemctl daemon-reload
    systemctl enable --force mashq-cage.service
    systemctl set-default graphical.target
    echo "The kiosk is there after the next start."
    ;;
  undo)
    systemctl disable mashq-cage.service 2>/dev/null || true
    systemctl unmask ctrl-alt-del.target
    take_away "${common[@]}" "${x11[@]}" "${cage[@]}"
    systemctl daemon-reload
    sysctl --quiet --system
    echo "The account mashq and its files in /home/mashq are still there: userdel --remove mashq takes them away."
    echo "Enable the display manager of this system again, for example: systemctl enable gdm"
    ;;
  *)
    sed -n '3,5p' "$0"
    exit 2
    ;;
esac
