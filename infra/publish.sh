#!/usr/bin/env bash
# Publishes SatuData for linux-x64, self-contained: neither the Functions host's images nor a plain server have .NET.
# Result: artifacts/satudata-linux-x64/ (run it in place, or with the systemd unit) and the zip of it for Azure.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$root/artifacts/satudata-linux-x64
package=$folder.zip

rm -rf "$folder" "$package"
dotnet publish "$root/functions/SatuData.Functions" \
    --configuration Release --runtime linux-x64 --self-contained --output "$folder" --verbosity quiet
# Symbols and the documentation files that the analyzers need are no part of the program.
find "$folder" -maxdepth 1 \( -name '*.pdb' -o -name 'SatuData.*.xml' -o -name 'satudata.xml' \) -delete
chmod 0755 "$folder/satudata"

for needed in satudata host.json libduckdb.so; do
    if [[ ! -e $folder/$needed ]]; then
        echo "publish.sh: $needed is missing from the published folder" >&2
        exit 1
    fi
done

"$folder/satudata" functions export "$folder"
"$folder/satudata" functions package "$folder" "$package"
echo "$folder"
echo "$package"
