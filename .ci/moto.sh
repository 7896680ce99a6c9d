# To be sourced: starts moto_server, a stand-in for AWS on this machine, and points the aws client to it.
# Skips with 77 when one of the two is not installed. $artifacts is where the server's log goes.
for tool in aws moto_server; do
    if ! timeout 60 "$tool" --version > /dev/null 2>&1 && ! timeout 60 "$tool" --help > /dev/null 2>&1; then
        echo "skipped: $tool is not installed (pip install awscli 'moto[server]')."
        exit 77
    fi
done

# No account, no profile and no network can be reached by mistake.
export AWS_ACCESS_KEY_ID=testing AWS_SECRET_ACCESS_KEY=testing AWS_SESSION_TOKEN=testing
export AWS_DEFAULT_REGION=eu-west-1 AWS_REGION=eu-west-1 AWS_PAGER='' AWS_EC2_METADATA_DISABLED=true
export AWS_CONFIG_FILE=$artifacts/aws-config AWS_SHARED_CREDENTIALS_FILE=/dev/null
unset AWS_PROFILE AWS_DEFAULT_PROFILE

mkdir -p "$artifacts"
# Buckets as paths: their names are no hosts on this machine.
printf '[default]\ns3 =\n  addressing_style = path\n' > "$AWS_CONFIG_FILE"
log="$artifacts/moto-$(basename "$0").log"
moto_server -H 127.0.0.1 -p 0 > "$log" 2>&1 &
server=$!
trap 'kill "$server" 2> /dev/null || true; wait "$server" 2> /dev/null || true' EXIT

AWS_ENDPOINT_URL=
for _ in $(seq 120); do
    AWS_ENDPOINT_URL=$(grep -o 'http://127\.0\.0\.1:[0-9]*' "$log" | head -1 || true)
    [[ -z $AWS_ENDPOINT_URL ]] || break
    kill -0 "$server" 2> /dev/null || break
    sleep 0.5
done
if [[ -z $AWS_ENDPOINT_URL ]]; then
    cat "$log"
    echo "moto_server did not start within a minute." >&2
    exit 1
fi
# By its name, because CloudFormation's stand-in reads templates from the bucket of an address only under this one.
export AWS_ENDPOINT_URL=${AWS_ENDPOINT_URL/127.0.0.1/localhost}

cloudformation() { timeout 120 aws cloudformation "$@"; }

query() { timeout 120 aws "$@" --output text; }

same() {
    if [[ $2 != "$3" ]]; then
        echo "$1: expected '$2', found '$3'." >&2
        return 1
    fi
}
