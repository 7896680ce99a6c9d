# To be sourced by what runs the commands of output/README.md: sends the stand-in for AWS what it knows. Of the rest the client itself
# reads every word and holds it to the service's model, and $CALLS gets a line: also of deleting a queue, whose address is one at AWS.
aws() {
    local found
    case "$1 $2" in
        'cloudformation update-termination-protection' | 'cloudformation update-stack' | 'sqs delete-queue' | 'kafka delete-cluster' | 'kafka delete-configuration')
            command aws "$@" --generate-cli-skeleton output > /dev/null
            printf '%s\n' "$*" >> "$CALLS"
            ;;
        # A cluster that was deleted just now is not found.
        'kafka describe-cluster')
            command aws "$@" --generate-cli-skeleton input > /dev/null
            return 254
            ;;
        # It deletes a network in no order, and fails.
        'cloudformation delete-stack' | 'cloudformation wait')
            if [[ $* == *-network ]]; then printf '%s\n' "$*" >> "$CALLS"; else command aws "$@"; fi
            ;;
        # What was only pretended to be made has no id; its stack and its logical id stand for it.
        'cloudformation describe-stack-resource')
            found=$(command aws "$@" 2> /dev/null) || found=None
            [[ $found != None ]] || found="$6-$8"
            echo "$found"
            ;;
        *) command aws "$@" ;;
    esac
}
